class StackQueue:
    def __init__(self):
        self.inbox = []
        self.outbox = []
        self.first = None

    def enqueue(self, value):
        if not self.inbox:
            self.first = value
        self.inbox.append(value)

    def dequeue(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()

    def front(self):
        if not self.inbox and not self.outbox:
            raise IndexError("the queue is empty")
        return self.outbox[-1] if self.outbox else self.first

    def size(self):
        return len(self.inbox) + len(self.outbox)
