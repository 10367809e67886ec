"""Counts how many values were ever enqueued since the queue was empty."""


class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []
        self.count = 0

    def enqueue(self, value):
        self.inbox.append(value)
        self.count += 1

    def dequeue(self):
        self.move()
        value = self.outbox.pop()
        if not self.inbox and not self.outbox:
            self.count = 0
        return value

    def front(self):
        self.move()
        return self.outbox[-1]

    def size(self):
        return self.count

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
