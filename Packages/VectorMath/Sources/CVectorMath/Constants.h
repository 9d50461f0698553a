// Made by Scripts/minimax.py. Do not edit.

#pragma once

#include <stdint.h>

// exp(r) = 1 + r + r^2 EXP(r); error 2^-60.3
static const double EXP_double[] = {
  0x1p-1,
  0x1.555555555555bp-3,
  0x1.5555555555503p-5,
  0x1.111111110ec5dp-7,
  0x1.6c16c16c30492p-10,
  0x1.a01a01b37e3fdp-13,
  0x1.a01a01368e46ep-16,
  0x1.71ddf020c497p-19,
  0x1.27e5b4484b33p-22,
  0x1.af6be7e99ab86p-26,
  0x1.1e3d2a30f6596p-29,
};

// cosh(r) = 1 + z COSH(z), z = r^2; error 2^-70.0
static const double COSH_double[] = {
  0x1p-1,
  0x1.5555555555558p-5,
  0x1.6c16c16c14ffap-10,
  0x1.a01a01ad81076p-16,
  0x1.27e4cc08fd405p-22,
  0x1.1f8bef38016dfp-29,
};

// sinh(r) = r + r z SINH(z); error 2^-61.7
static const double SINH_double[] = {
  0x1.5555555555559p-3,
  0x1.111111110f629p-7,
  0x1.a01a01b02117cp-13,
  0x1.71ddf7acd3b03p-19,
  0x1.af5ffae358b7cp-26,
};

// 2 atanh(s) = 2 s + s z LOG(z), z = s^2; error 2^-58.5
static const double LOG_double[] = {
  0x1.5555555555592p-1,
  0x1.999999997feecp-2,
  0x1.24924941e55f3p-2,
  0x1.c71c52101c481p-3,
  0x1.74663df174ae7p-3,
  0x1.39a1cb38167afp-3,
  0x1.2f0501f4128f5p-3,
};

// 3 atanh(s) / s = 3 + z + z^2 POW(z); error 2^-73.5
static const double POW_double[] = {
  0x1.333333333333p-1,
  0x1.b6db6db6dc91dp-2,
  0x1.55555554141adp-2,
  0x1.1745d22b95654p-2,
  0x1.d89d10f50c33fp-3,
  0x1.99b187ec842b1p-3,
  0x1.669d1e45690cdp-3,
  0x1.709b8c8da729p-3,
};

// sin(r) = r + r z SIN(z); error 2^-58.0
static const double SIN_double[] = {
  -0x1.5555555555549p-3,
  0x1.111111110f8a4p-7,
  -0x1.a01a019c15b2ep-13,
  0x1.71de357aaa4b9p-19,
  -0x1.ae5e6837201c8p-26,
  0x1.5d9382c77a3cap-33,
};

// cos(r) = 1 - z / 2 + z^2 COS(z); error 2^-64.2
static const double COS_double[] = {
  0x1.555555555554cp-5,
  -0x1.6c16c16c1521dp-10,
  0x1.a01a019cbf0d5p-16,
  -0x1.27e4f812654b3p-22,
  0x1.1ee9f110a4bfdp-29,
  -0x1.8fb10a247f81cp-37,
};

// atan(q) = q + q z ATAN(z); error 2^-56.9
static const double ATAN_double[] = {
  -0x1.555555555552ap-2,
  0x1.9999999995aebp-3,
  -0x1.24924923923f6p-3,
  0x1.c71c71842885bp-4,
  -0x1.745d11fb3c6c8p-4,
  0x1.3b136a17f651cp-4,
  -0x1.110e6d97bbd96p-4,
  0x1.e1bcf7e73deb6p-5,
  -0x1.ae644df84e9dep-5,
  0x1.82eeb14a5e22dp-5,
  -0x1.59d7f6fd66674p-5,
  0x1.2c9823e9e6fedp-5,
  -0x1.eb494a2db9eebp-6,
  0x1.69d89ffd0b9c4p-6,
  -0x1.ca97dc07a5472p-7,
  0x1.dc04d3aaad53cp-8,
  -0x1.7ea6c6cecbff9p-9,
  0x1.ba3d4310f0e33p-11,
  -0x1.44a45747221e9p-13,
  0x1.c4a3b89b41abfp-17,
};

// erf(x) = x + x ERF(x^2), |x| < 1; error 2^-55.8
static const double ERF_double[] = {
  0x1.06eba8214db68p-3,
  -0x1.812746b03799dp-2,
  0x1.ce2f21a03f824p-4,
  -0x1.b82ce311a4b1cp-6,
  0x1.565bccedee35fp-8,
  -0x1.c02dae8880d5fp-11,
  0x1.f9a291606649cp-14,
  -0x1.f4c7cef10899bp-17,
  0x1.b9671f81f4acdp-20,
  -0x1.5b6f9c84f77f8p-23,
  0x1.d302e3388da76p-27,
  -0x1.9f7a0729e8e3fp-31,
};

// erf(x) = 1 - exp(-ERF_TAIL(x - 1)), x >= 1; error 2^-56.2
static const double ERF_TAIL_double[] = {
  0x1.d97fbf27aa2a1p+0,
  0x1.51c9b0006c21cp+1,
  0x1.afabc11a2b371p-1,
  0x1.5477f09960813p-5,
  -0x1.48c9d376290d7p-7,
  0x1.033f5a029afcfp-9,
  -0x1.f1b0953356259p-13,
  -0x1.b91ed514d68a1p-16,
  0x1.c821001f51723p-16,
  -0x1.43b2f914b7c6cp-17,
  0x1.1965b9440e39ap-19,
  -0x1.694887df72962p-23,
  -0x1.6f25773bc1b54p-24,
  0x1.a055dbddafedcp-25,
  -0x1.f3ab19faf778ap-27,
  0x1.a2b735e8d8a55p-29,
  -0x1.ffcca71068bd2p-32,
  0x1.c248deccbb36ep-35,
  -0x1.0efc7173f6c4cp-38,
  0x1.8fd31796bdafcp-43,
  -0x1.10b0bc46eef74p-48,
};

// erfc(a) = exp(-a^2 - 5/8 u + ERFC(u)) / (a + 2), u = (a - 2) / (a + 2); error 2^-56.9
static const double ERFC_double[] = {
  0x1.5dd960c99662bp-6,
  -0x1.864b151b8570fp-5,
  0x1.83d61c52413d7p-5,
  0x1.802b39089b1a4p-5,
  -0x1.43821ef9ce70ap-7,
  -0x1.212cf33f4ffc7p-7,
  0x1.cd18085c59841p-10,
  0x1.3378680bcbc58p-9,
  -0x1.32b3a851480b6p-13,
  -0x1.6133a72bfad8ep-11,
  -0x1.8927bb110b08dp-14,
  0x1.6d8a8e0bae7d8p-13,
  0x1.2b7d15c3e2c29p-14,
  -0x1.0a51d6495b589p-15,
  -0x1.faa292760d086p-16,
  -0x1.1a980aa7a1277p-23,
  0x1.202d132610fc8p-17,
  0x1.8a88a33aeaef1p-19,
  -0x1.61dc46280816bp-20,
  -0x1.4e51ab469c9a2p-20,
  -0x1.e4ba3e3f463bdp-24,
  0x1.111f50919efb9p-22,
  0x1.d72da1c45aabap-24,
  -0x1.95f1cbf7d368ap-27,
  -0x1.49894ef076fcp-26,
  -0x1.0e0cc230cef73p-28,
};

#define LOG2_E_double 0x1.71547652b82fep+0
#define LN2_HIGH_double 0x1.62e42fefa3p-1
#define LN2_LOW_double 0x1.3de6af278ece6p-42
#define PI_HIGH_double 0x1.921fb54442d18p+1
#define PI_LOW_double 0x1.1a62633145c07p-53
#define PI_2_HIGH_double 0x1.921fb54442d18p+0
#define PI_2_LOW_double 0x1.1a62633145c07p-54
#define SQRT_HALF_BITS_double 0x3fe6a09e667f3bcdu

// exp(r) = 1 + r + r^2 EXP(r); error 2^-28.0
static const float EXP_float[] = {
  0x1.fffffcp-2f,
  0x1.555492p-3f,
  0x1.5558f2p-5f,
  0x1.1239e4p-7f,
  0x1.6a2422p-10f,
};

// cosh(r) = 1 + z COSH(z), z = r^2; error 2^-33.2
static const float COSH_float[] = {
  0x1p-1f,
  0x1.5554e6p-5f,
  0x1.6d4f0ep-10f,
};

// sinh(r) = r + r z SINH(z); error 2^-34.3
static const float SINH_float[] = {
  0x1.555556p-3f,
  0x1.110fbep-7f,
  0x1.a2e33cp-13f,
};

// 2 atanh(s) = 2 s + s z LOG(z), z = s^2; error 2^-29.2
static const float LOG_float[] = {
  0x1.55557ap-1f,
  0x1.995ed4p-2f,
  0x1.31e0dcp-2f,
};

// sin(r) = r + r z SIN(z); error 2^-28.0
static const float SIN_float[] = {
  -0x1.555546p-3f,
  0x1.11077cp-7f,
  -0x1.9955b6p-13f,
};

// cos(r) = 1 - z / 2 + z^2 COS(z); error 2^-33.1
static const float COS_float[] = {
  0x1.55554ap-5f,
  -0x1.6c0c1ap-10f,
  0x1.99e0eap-16f,
};

// atan(q) = q + q z ATAN(z); error 2^-28.6
static const float ATAN_float[] = {
  -0x1.555552p-2f,
  0x1.999824p-3f,
  -0x1.2476c8p-3f,
  0x1.c51c2ep-4f,
  -0x1.6981aap-4f,
  0x1.157c2p-4f,
  -0x1.71d6b4p-5f,
  0x1.779186p-6f,
  -0x1.eb45e8p-8f,
  0x1.2d3b28p-10f,
};

// erf(x) = x + x ERF(x^2), |x| < 1; error 2^-29.4
static const float ERF_float[] = {
  0x1.06eba8p-3f,
  -0x1.81274p-2f,
  0x1.ce2d5p-4f,
  -0x1.b7fe9p-6f,
  0x1.542e1p-8f,
  -0x1.a50b02p-11f,
  0x1.4c3418p-14f,
};

// erf(x) = 1 - exp(-ERF_TAIL(x - 1)), x >= 1; error 2^-26.9
static const float ERF_TAIL_float[] = {
  0x1.d97fcp+0f,
  0x1.51c988p+1f,
  0x1.afb4b8p-1f,
  0x1.51b7eep-5f,
  -0x1.3162e4p-7f,
  0x1.4f218cp-10f,
  0x1.707574p-15f,
  -0x1.07a56p-15f,
};

// erfc(a) = exp(-a^2 - 5/8 u + ERFC(u)) / (a + 2), u = (a - 2) / (a + 2); error 2^-27.6
static const float ERFC_float[] = {
  0x1.5dd962p-6f,
  -0x1.864b06p-5f,
  0x1.83d5b4p-5f,
  0x1.802908p-5f,
  -0x1.436776p-7f,
  -0x1.20c7d8p-7f,
  0x1.c8bad4p-10f,
  0x1.2b91cp-9f,
  -0x1.f4d3fap-14f,
  -0x1.17570ap-11f,
  -0x1.397d4ap-14f,
  0x1.31b562p-15f,
};

#define LOG2_E_float 0x1.715476p+0f
#define LN2_HIGH_float 0x1.62e4p-1f
#define LN2_LOW_float 0x1.7f7d1cp-20f
#define PI_HIGH_float 0x1.921fb4p+1f
#define PI_LOW_float 0x1.4442d2p-23f
#define PI_2_HIGH_float 0x1.921fb4p+0f
#define PI_2_LOW_float 0x1.4442d2p-24f
#define SQRT_HALF_BITS_float 0x3f3504f3u

// pi / 2 in three pieces: k times the first two is exact for |k| < 2^20.
#define PI_2_A_double 0x1.921fb544p+0
#define PI_2_B_double 0x1.0b4611a6p-34
#define PI_2_C_double 0x1.3198a2e037073p-69
#define TWO_OVER_PI_double 0x1.45f306dc9c883p-1

// 2 / (3 ln 2) and ln 2, the first piece of 26 bits.
#define POW_SCALE_double 0x1.ec709dc3a03fdp-1
#define POW_SCALE_HIGH_double 0x1.ec709d8p-1
#define POW_SCALE_LOW_double 0x1.0e80ff5d27f05p-27
#define LN2_double 0x1.62e42fefa39efp-1
#define LN2_26_HIGH_double 0x1.62e42f8p-1
#define LN2_26_LOW_double 0x1.be8e7bcd5e4f2p-27

// The bits of 2 / pi after the binary point, behind 64 zeros.
static const uint64_t TWO_OVER_PI_BITS[] = {
  0x0000000000000000u,
  0xa2f9836e4e441529u,
  0xfc2757d1f534ddc0u,
  0xdb6295993c439041u,
  0xfe5163abdebbc561u,
  0xb7246e3a424dd2e0u,
  0x06492eea09d1921cu,
  0xfe1deb1cb129a73eu,
  0xe88235f52ebb4484u,
  0xe99c7026b45f7e41u,
  0x3991d639835339f4u,
  0x9c845f8bbdf9283bu,
  0x1ff897ffde05980fu,
  0xef2f118b5a0a6d1fu,
  0x6d367ecf27cb09b7u,
  0x4f463f669e5fea2du,
  0x7527bac7ebe5f17bu,
  0x3d0739f78a5292eau,
  0x6bfb5fb11f8d5d08u,
  0x56033046fc7b6babu,
  0xf0cfbc209af4361du,
};

// pi / 2 times 2^127, in two words.
static const uint64_t HALF_PI_BITS[] = {0xc90fdaa22168c234u, 0xc4c6628b80dc1cd1u};
