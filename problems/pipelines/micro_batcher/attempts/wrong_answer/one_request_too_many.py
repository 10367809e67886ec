"""Closes a batch only when it has more than max_size requests."""


class MicroBatcher:
    def __init__(self, max_size: int, max_wait: float) -> None:
        self.max_size = max_size
        self.max_wait = max_wait
        self.waiting: list[int] = []
        self.deadline = 0.0

    def submit(self, request_id: int, now: float) -> list[list[int]]:
        due = self.flush(now)
        if not self.waiting:
            self.deadline = now + self.max_wait
        self.waiting.append(request_id)
        if len(self.waiting) > self.max_size:
            return [*due, self._close()]
        return due + self.flush(now)

    def flush(self, now: float) -> list[list[int]]:
        return [self._close()] if self.waiting and now >= self.deadline else []

    def _close(self) -> list[int]:
        batch, self.waiting = self.waiting, []
        return batch
