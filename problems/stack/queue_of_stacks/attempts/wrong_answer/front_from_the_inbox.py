"""Returns the top of the inbox from front if the outbox is empty, which is the newest value."""


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
        return self.outbox[-1] if self.outbox else self.inbox[-1]

    def size(self):
        return len(self.inbox) + len(self.outbox)

    def move(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
