"""The executors of this machine: a process for each processor, or none but our own."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

WORTH = 6
"""From so many tasks on, other processes are worth the time that they take to start."""


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


@contextmanager
def pool(jobs: int, tasks: int) -> Iterator[Executor]:
    """An executor for so many tasks, `jobs` at a time; at its end nothing of it runs.

    Where the caller stops in the middle, what has not begun is not begun, and what runs
    comes to its end.
    """
    executor = (
        ProcessPoolExecutor(min(jobs, tasks), initializer=_leave_stopping_to_the_caller)
        if jobs > 1 and tasks >= WORTH
        else InThisProcess()
    )
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


class InThisProcess(Executor):
    """Does each task when it is handed over, and nothing at the same time."""

    def submit(self, fn: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """A future that is done already."""
        future: Future[R] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def _leave_stopping_to_the_caller() -> None:
    """Ctrl-C reaches every process of a terminal; a worker finishes what it has begun."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
