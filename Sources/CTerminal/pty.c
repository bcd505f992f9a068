/* Descriptors, and pseudo-terminals for tests. */
#define _GNU_SOURCE
#include "CTerminal.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

int ct_pipe(int ends[2]) { return pipe2(ends, O_NONBLOCK | O_CLOEXEC); }

int ct_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

pid_t ct_spawn_pty(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int rows, int columns, int *master) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) {
    close_range(3, ~0U, 0);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    /* A program that is made to crash leaves no file behind. */
    struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    if (folder && chdir(folder)) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
  }
  if (child > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  return child;
}

int ct_open_pty(int rows, int columns, int *master, int *slave) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  if (openpty(master, slave, NULL, NULL, &size)) return -1;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  return fcntl(*master, F_SETFL, O_NONBLOCK);
}

int ct_set_window_size(int descriptor, int rows, int columns) {
  struct winsize size = {(unsigned short)rows, (unsigned short)columns, 0, 0};
  return ioctl(descriptor, TIOCSWINSZ, &size);
}

int ct_same_terminal_settings(int a, int b) {
  struct termios first, second;
  if (tcgetattr(a, &first) || tcgetattr(b, &second)) return 0;
  return first.c_iflag == second.c_iflag && first.c_oflag == second.c_oflag
      && first.c_cflag == second.c_cflag && first.c_lflag == second.c_lflag
      && memcmp(first.c_cc, second.c_cc, sizeof first.c_cc) == 0;
}
