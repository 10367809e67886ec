"""Keeps all values on one of the stacks, and moves them when enqueue and dequeue take turns."""


class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []

    def enqueue(self, value):
        while self.outbox:
            self.inbox.append(self.outbox.pop())
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
        while self.inbox:
            self.outbox.append(self.inbox.pop())
