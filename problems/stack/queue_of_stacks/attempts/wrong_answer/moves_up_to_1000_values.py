"""Moves only the newest 1,000 values when the outbox is empty."""


class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def dequeue(self):
        self.move()
        return self.outbox.pop()

    def front(self):
        self.move()
        return self.outbox[-1]

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            for _ in range(min(1_000, len(self.inbox))):
                self.outbox.append(self.inbox.pop())
