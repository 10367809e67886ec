"""Keeps the values as float32, which rounds large ones."""

from array import array


class StackQueue:
    def __init__(self):
        self.inbox = array("f")
        self.outbox = array("f")

    def enqueue(self, value):
        self.inbox.append(value)

    def dequeue(self):
        self.move()
        return int(self.outbox.pop())

    def front(self):
        self.move()
        return int(self.outbox[-1])

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
