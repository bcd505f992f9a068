/* Giving the terminal back, whatever happens. Handlers only poll, write, tcsetattr and sigaction. */
#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static int terminal = -1, terminal_output = -1; /* standard input may be opened for reading only */
static char restore_bytes[512];
static volatile size_t restore_count;
static int active; /* atomic: two threads may crash at once */
static volatile sig_atomic_t polite_signal;
static int wake_end = -1, log_file = -1;
static struct sigaction previous[65];
static volatile sig_atomic_t installed;

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
static const int polite_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGALRM};
static const int notes[] = {SIGWINCH, SIGTSTP, SIGCONT};
#define COUNT(a) (sizeof(a) / sizeof *(a))

int ct_remember_terminal(int input, int output) {
  if (tcgetattr(input, &saved)) return -1;
  terminal = input;
  terminal_output = output;
  return 0;
}

void ct_set_restore_bytes(const char *bytes) {
  size_t n = strlen(bytes);
  if (n > sizeof restore_bytes) n = sizeof restore_bytes;
  memcpy(restore_bytes, bytes, n);
  restore_count = n;
}

void ct_set_active(int value) { __atomic_store_n(&active, value, __ATOMIC_SEQ_CST); }

void ct_restore_settings(void) {
  if (terminal >= 0) tcsetattr(terminal, TCSADRAIN, &saved);
}

static void put(int fd, const char *bytes, size_t count) {
  while (count) {
    ssize_t n = write(fd, bytes, count);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return;
    bytes += n;
    count -= (size_t)n;
  }
}

static void show_log_tail(void) {
  char tail[4096];
  off_t end = lseek(log_file, 0, SEEK_END);
  off_t from = end > (off_t)sizeof tail ? end - (off_t)sizeof tail : 0;
  ssize_t n = pread(log_file, tail, sizeof tail, from);
  if (n > 0) put(terminal_output, tail, (size_t)n);
  dup2(terminal_output, 2); /* a backtrace that follows is for the learner's eyes */
}

static void give_back(void) {
  if (terminal < 0 || !__atomic_exchange_n(&active, 0, __ATOMIC_SEQ_CST)) return;
  int error = errno;
  struct pollfd state = {terminal_output, POLLOUT, 0};
  /* A terminal that does not drain would block the write for ever. */
  int drains = poll(&state, 1, 200) == 1 && (state.revents & POLLOUT);
  if (drains) put(terminal_output, restore_bytes, restore_count);
  /* SIGTTOU is blocked while the handler runs, so this works from the background too. */
  tcsetattr(terminal, TCSANOW, &saved);
  if (drains && log_file >= 0) show_log_tail();
  errno = error;
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  give_back();
  sigaction(number, &previous[number], NULL);
  /* A real fault happens again on return, with its true address; a sent one must be sent again. */
  if (info->si_code <= 0) raise(number);
}

static void on_polite(int number) {
  int error = errno;
  if (!polite_signal && wake_end >= 0) {
    polite_signal = number;
    alarm(2); /* the loop may hang in a write to a terminal that does not drain */
    char byte = (char)number;
    ssize_t ignored = write(wake_end, &byte, 1);
    (void)ignored;
    errno = error;
    return;
  }
  int cause = polite_signal ? polite_signal : number;
  give_back();
  signal(cause, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, cause);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(cause);
}

static void on_note(int number) {
  int error = errno;
  char byte = (char)number;
  ssize_t ignored = write(wake_end, &byte, 1);
  (void)ignored;
  errno = error;
}

static void at_exit(void) { give_back(); }

void ct_signals_log(int log) { log_file = log; }

void ct_signals_install(int wake) {
  static char stack[65536];
  stack_t signal_stack = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&signal_stack, NULL);
  static int has_at_exit;
  if (!has_at_exit) { has_at_exit = 1; atexit(at_exit); }
  wake_end = wake;
  polite_signal = 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(fatal_signals); i++) sigdelset(&action.sa_mask, fatal_signals[i]);
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
  action.sa_sigaction = on_fatal;
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    sigaction(fatal_signals[i], &action, &previous[fatal_signals[i]]);
  /* Swift's runtime may have put its backtracer there, which then asks questions on the terminal:
   * only for who wants it. */
  if (!getenv("SWIFT_BACKTRACE"))
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
      memset(&previous[fatal_signals[i]], 0, sizeof previous[0]);
      previous[fatal_signals[i]].sa_handler = SIG_DFL;
    }
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  action.sa_handler = on_polite;
  for (size_t i = 0; i < COUNT(polite_signals); i++)
    sigaction(polite_signals[i], &action, &previous[polite_signals[i]]);
  action.sa_handler = on_note;
  for (size_t i = 0; i < COUNT(notes); i++) sigaction(notes[i], &action, &previous[notes[i]]);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, &previous[SIGPIPE]);
  installed = 1;
}

void ct_signals_remove(void) {
  if (!installed) return;
  installed = 0;
  alarm(0);
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    sigaction(fatal_signals[i], &previous[fatal_signals[i]], NULL);
  for (size_t i = 0; i < COUNT(polite_signals); i++)
    sigaction(polite_signals[i], &previous[polite_signals[i]], NULL);
  for (size_t i = 0; i < COUNT(notes); i++) sigaction(notes[i], &previous[notes[i]], NULL);
  sigaction(SIGPIPE, &previous[SIGPIPE], NULL);
  wake_end = log_file = -1;
}

void ct_stop_job(void) {
  struct sigaction standard, ours;
  memset(&standard, 0, sizeof standard);
  /* A signal to the whole group may be taken by any thread of ours, after this one has put the handler
   * back; so the others of the job first, then this very thread. */
  standard.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void ct_die_of(int number) {
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
}

static void drop_signal_stack(void *memory) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  free(memory);
}

static pthread_key_t stack_key;
static void make_stack_key(void) { pthread_key_create(&stack_key, drop_signal_stack); }

void ct_thread_use_signal_stack(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, make_stack_key);
  if (pthread_getspecific(stack_key)) return;
  size_t size = 65536;
  void *memory = malloc(size);
  if (!memory) return;
  stack_t signal_stack = {.ss_sp = memory, .ss_size = size};
  if (sigaltstack(&signal_stack, NULL) || pthread_setspecific(stack_key, memory))
    drop_signal_stack(memory);
}
