class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def peek(self):
        return self.items[-1]

    def is_empty(self):
        return len(self.items) == 0


class StackQueue:
    def __init__(self):
        self.newer = Stack()
        self.older = Stack()
        self.count = 0

    def enqueue(self, value):
        self.newer.push(value)
        self.count += 1

    def shift(self):
        if self.count == 0:
            raise IndexError("the queue is empty")
        if self.older.is_empty():
            while not self.newer.is_empty():
                self.older.push(self.newer.pop())

    def dequeue(self):
        self.shift()
        self.count -= 1
        return self.older.pop()

    def front(self):
        self.shift()
        return self.older.peek()

    def size(self):
        return self.count
