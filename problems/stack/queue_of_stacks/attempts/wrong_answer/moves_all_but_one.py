"""Leaves the last value in the inbox and returns it from there, although the outbox is not empty."""


class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        self.inbox.append(value)

    def dequeue(self):
        if len(self.inbox) == 1:
            return self.inbox.pop()
        self.move()
        return self.outbox.pop()

    def front(self):
        self.move()
        return self.outbox[-1]

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
