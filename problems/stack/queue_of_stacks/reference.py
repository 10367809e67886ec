class StackQueue:
    def __init__(self) -> None:
        self._inbox: list[int] = []
        self._outbox: list[int] = []

    def enqueue(self, value: int) -> None:
        self._inbox.append(value)

    def dequeue(self) -> int:
        self._fill_outbox()
        return self._outbox.pop()

    def front(self) -> int:
        self._fill_outbox()
        return self._outbox[-1]

    def size(self) -> int:
        return len(self._inbox) + len(self._outbox)

    def _fill_outbox(self) -> None:
        if not self._outbox:
            while self._inbox:
                self._outbox.append(self._inbox.pop())
