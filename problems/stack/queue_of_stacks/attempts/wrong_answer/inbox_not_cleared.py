"""Copies the inbox reversed and clears it only in the next enqueue, so that the size is wrong."""


class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []
        self.moved = False

    def enqueue(self, value):
        if self.moved:
            self.inbox, self.moved = [], False
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
        if not self.outbox and not self.moved:
            self.outbox = self.inbox[::-1]
            self.moved = True
