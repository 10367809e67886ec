"""Moves the inbox while the outbox still has values, so that newer ones leave first."""


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
        while self.inbox:
            self.outbox.append(self.inbox.pop())
