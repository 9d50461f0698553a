// BLAS, and the routines of LAPACK that LinearAlgebra calls, as Fortran exports them from OpenBLAS.
// The types of the arguments are those of Accelerate's clapack.h, so that the same calls compile there.
#ifndef MARTLET_COPENBLAS_SHIM_H
#define MARTLET_COPENBLAS_SHIM_H

#include <cblas.h>

#ifdef __cplusplus
extern "C" {
#endif

// Cholesky
void dpotrf_(char *uplo, int *n, double *a, int *lda, int *info);
void dpotrs_(char *uplo, int *n, int *nrhs, double *a, int *lda, double *b, int *ldb, int *info);
void dpotri_(char *uplo, int *n, double *a, int *lda, int *info);

// Bunch–Kaufman
void dsytrf_(char *uplo, int *n, double *a, int *lda, int *ipiv, double *work, int *lwork, int *info);
void dsytrs_(char *uplo, int *n, int *nrhs, double *a, int *lda, int *ipiv, double *b, int *ldb,
             int *info);
void dsytri_(char *uplo, int *n, double *a, int *lda, int *ipiv, double *work, int *info);

// LU
void dgetrf_(int *m, int *n, double *a, int *lda, int *ipiv, int *info);
void dgetrs_(char *trans, int *n, int *nrhs, double *a, int *lda, int *ipiv, double *b, int *ldb,
             int *info);
void dgetri_(int *n, double *a, int *lda, int *ipiv, double *work, int *lwork, int *info);

// Eigenvalues
void dsyevd_(char *jobz, char *uplo, int *n, double *a, int *lda, double *w, double *work, int *lwork,
             int *iwork, int *liwork, int *info);
void dgeev_(char *jobvl, char *jobvr, int *n, double *a, int *lda, double *wr, double *wi, double *vl,
            int *ldvl, double *vr, int *ldvr, double *work, int *lwork, int *info);

// Singular values
void dgesdd_(char *jobz, int *m, int *n, double *a, int *lda, double *s, double *u, int *ldu,
             double *vt, int *ldvt, double *work, int *lwork, int *iwork, int *info);

// QR
void dgeqrf_(int *m, int *n, double *a, int *lda, double *tau, double *work, int *lwork, int *info);
void dorgqr_(int *m, int *n, int *k, double *a, int *lda, double *tau, double *work, int *lwork,
             int *info);
void dormqr_(char *side, char *trans, int *m, int *n, int *k, double *a, int *lda, double *tau,
             double *c, int *ldc, double *work, int *lwork, int *info);
void dtrtrs_(char *uplo, char *trans, char *diag, int *n, int *nrhs, double *a, int *lda, double *b,
             int *ldb, int *info);

#ifdef __cplusplus
}
#endif

#endif
