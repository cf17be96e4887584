"""A work list through any executor."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import pytest
from support.executors import Cluster

from generator.errors import ArdoiseError, Problem
from generator.jobs.pool import WORTH, InThisProcess, pool, processors
from generator.jobs.run import run


def square(number: int) -> int:
    return number * number


def wrong(number: int) -> int:
    raise ArdoiseError([Problem("class-level", params={"number": number})])


def die(number: int) -> int:
    os._exit(number)


EXECUTORS: list[Callable[[], Executor]] = [
    InThisProcess,
    Cluster,
    lambda: ThreadPoolExecutor(3),
]


@pytest.mark.parametrize("executor", EXECUTORS)
def test_every_task_is_done_once_and_comes_with_its_key(executor: Callable[[], Executor]) -> None:
    with executor() as working:
        found = list(run(square, ((str(n), n) for n in range(100)), working))
    assert sorted(found) == sorted((str(n), n * n) for n in range(100))


def test_processes_do_the_same() -> None:
    with pool(2, 50) as working:
        assert not isinstance(working, InThisProcess)
        assert dict(run(square, zip("ab", (2, 3), strict=True), working)) == {"a": 4, "b": 9}


def test_few_tasks_and_a_single_job_start_no_process() -> None:
    for jobs, tasks in ((1, 100), (2, WORTH - 1), (2, 0)):
        with pool(jobs, tasks) as working:
            assert isinstance(working, InThisProcess)
    assert processors() >= 1


def test_no_more_is_handed_over_than_may_wait() -> None:
    cluster = Cluster(hold=True)
    taken: list[int] = []

    def tasks() -> Iterator[tuple[int, int]]:
        for number in range(20):
            taken.append(number)
            yield number, number

    results = run(square, tasks(), cluster, ahead=4)
    cluster.release_after(1)
    assert next(results) == (0, 0)
    assert len(taken) <= 6


def test_what_has_not_begun_is_cancelled_when_the_caller_stops() -> None:
    cluster = Cluster(hold=True)
    cluster.release_after(1)
    results = run(square, enumerate(range(20)), cluster, ahead=8)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(cluster.futures) == 8
    assert sum(future.cancelled() for future in cluster.futures) == 7


@pytest.mark.parametrize("executor", [*EXECUTORS, lambda: pool(2, 50)])
def test_problems_come_whole_from_wherever_they_were_found(executor: Callable[[], Any]) -> None:
    with executor() as working, pytest.raises(ArdoiseError) as caught:
        list(run(wrong, [("a", 7)], working))
    assert caught.value.problems == (Problem("class-level", params={"number": 7}),)


def test_a_worker_that_dies_is_said_in_words() -> None:
    with pool(2, 50) as working, pytest.raises(ArdoiseError, match="worker-died"):
        list(run(die, [("a", 1)], working))
