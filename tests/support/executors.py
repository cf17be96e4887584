"""An executor as a publisher might bring: what it is handed is pickled, as for a cluster."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class Cluster(Executor):
    """Does tasks from their pickles, at once, or, where it holds them, when released."""

    def __init__(self, *, hold: bool = False) -> None:
        self.sizes: list[int] = []
        self.futures: list[Future[Any]] = []
        self._hold = hold
        self._left = 0

    def release_after(self, number: int) -> None:
        """Do so many of the tasks to come, and hold the others."""
        self._left = number

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """A future that is done, or that waits for ever."""
        sent = pickle.dumps((fn, args, kwargs))
        self.sizes.append(len(sent))
        future: Future[Any] = Future()
        self.futures.append(future)
        if self._hold and self._left <= 0:
            return future
        self._left -= 1
        function, given, named = pickle.loads(sent)
        try:
            result = function(*given, **named)
        except Exception as error:
            future.set_exception(pickle.loads(pickle.dumps(error)))
        else:
            future.set_result(pickle.loads(pickle.dumps(result)))
        return future
