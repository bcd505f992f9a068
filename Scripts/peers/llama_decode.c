// Decodes a text token by token with llama.cpp: llama_decode MODEL.gguf THREADS SECONDS < tokens.
// Prints the seconds of each pass over the text, then the scores after the last token.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llama.h"

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void say_nothing(enum ggml_log_level level, const char *text, void *data) {
  (void)level, (void)text, (void)data;
}

static int likeliest(const float *scores, int count) {
  int best = 0;
  for (int token = 1; token < count; token++) {
    if (scores[token] > scores[best]) best = token;
  }
  return best;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  static llama_token tokens[65536];
  int length = 0;
  while (length < 65536 && scanf("%d", &tokens[length]) == 1) length++;

  llama_log_set(say_nothing, NULL);
  llama_backend_init();
  struct llama_model *model =
    llama_model_load_from_file(arguments[1], llama_model_default_params());
  if (model == NULL) return 1;
  struct llama_context_params settings = llama_context_default_params();
  settings.n_ctx = (uint32_t)length;
  settings.n_batch = 1;
  settings.n_ubatch = 1;
  settings.n_threads = atoi(arguments[2]);
  settings.n_threads_batch = settings.n_threads;
  settings.type_k = GGML_TYPE_F32;
  settings.type_v = GGML_TYPE_F32;
  struct llama_context *context = llama_init_from_model(model, settings);
  if (context == NULL) return 1;

  int vocabulary = llama_vocab_n_tokens(llama_model_get_vocab(model));
  float *scores = NULL;
  double end = now() + atof(arguments[3]);
  int sum = 0;
  for (int pass = 0; pass < 4 || now() < end; pass++) {
    double start = now();
    llama_memory_clear(llama_get_memory(context), false);
    for (int place = 0; place < length; place++) {
      if (llama_decode(context, llama_batch_get_one(&tokens[place], 1)) != 0) return 1;
      scores = llama_get_logits_ith(context, -1);
      sum += likeliest(scores, vocabulary);
    }
    if (pass > 0) printf("%.9f ", now() - start);
  }
  printf("\n");
  for (int token = 0; token < vocabulary; token++) printf("%.9g ", (double)scores[token]);
  printf("\n");
  llama_free(context);
  llama_model_free(model);
  return sum < 0;
}
