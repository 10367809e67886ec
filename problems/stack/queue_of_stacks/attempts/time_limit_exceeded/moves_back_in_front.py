"""Moves all values back after front has found the oldest one."""


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
        was_empty = not self.outbox
        self.move()
        value = self.outbox[-1]
        while was_empty and self.outbox:
            self.inbox.append(self.outbox.pop())
        return value

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
