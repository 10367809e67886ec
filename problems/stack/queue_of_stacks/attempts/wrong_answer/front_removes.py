"""Removes the value in front."""


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
        return self.outbox.pop() if len(self.outbox) > 1 else self.outbox[-1]

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
