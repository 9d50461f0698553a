#include <curl/curl.h>

// The setters take arguments of any type, which Swift cannot call.
static inline CURLcode curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode curl_set_receiver(
  CURL *handle, CURLoption option, size_t (*receive)(char *, size_t, size_t, void *)
) {
  return curl_easy_setopt(handle, option, receive);
}
static inline long curl_get_long(CURL *handle, CURLINFO info) {
  long value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
static inline void *curl_get_pointer(CURL *handle, CURLINFO info) {
  void *value = 0;
  curl_easy_getinfo(handle, info, &value);
  return value;
}
static inline void curl_set_connections(CURLM *multi, long each, long all) {
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, each);
  curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, all);
  curl_multi_setopt(multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
}
static inline CURL *curl_finished_transfer(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    *result = message->data.result;
    return message->easy_handle;
  }
  return 0;
}
