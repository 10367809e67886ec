"""Counts the time from the last closed batch."""


class MicroBatcher:
    def __init__(self, max_size: int, max_wait: float) -> None:
        self.max_size = max_size
        self.max_wait = max_wait
        self.waiting: list[int] = []
        self.deadline = max_wait

    def submit(self, request_id: int, now: float) -> list[list[int]]:
        due = self.flush(now)
        self.waiting.append(request_id)
        if len(self.waiting) == self.max_size:
            return [*due, self._close()]
        return due + self.flush(now)

    def flush(self, now: float) -> list[list[int]]:
        if self.waiting and now >= self.deadline:
            self.deadline = now + self.max_wait
            return [self._close()]
        return []

    def _close(self) -> list[int]:
        batch, self.waiting = self.waiting, []
        return batch
