"""A work list through an executor: a few tasks ahead, each result as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from generator.errors import fail

K = TypeVar("K")
T = TypeVar("T")
R = TypeVar("R")

AHEAD = 32
"""Tasks that wait or run at one time: enough for a cluster, few enough for the memory."""


def run(
    function: Callable[[T], R],
    tasks: Iterable[tuple[K, T]],
    executor: Executor,
    ahead: int = AHEAD,
) -> Iterator[tuple[K, R]]:
    """Each task's key with its result, in the order in which they are finished.

    Function, tasks and results must be such as the executor can send to where it works (a
    pool of processes pickles them). Where a task raises, or the caller stops, what has not
    begun is cancelled. Raises what the function raised; ArdoiseError where a worker died.
    """
    waiting: dict[Future[R], K] = {}
    todo = iter(tasks)
    try:
        while True:
            while len(waiting) < ahead and (task := next(todo, None)) is not None:
                waiting[executor.submit(function, task[1])] = task[0]
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                yield waiting.pop(future), future.result()
    except BrokenProcessPool as error:
        raise fail("worker-died") from error
    finally:
        for future in waiting:
            future.cancel()
