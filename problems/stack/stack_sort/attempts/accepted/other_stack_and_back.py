class Stack:
    def __init__(self, items=()):
        self.items = list(items)

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()

    def peek(self):
        return self.items[-1]

    def is_empty(self):
        return not self.items


def sort_stack(stack):
    source = Stack(stack)
    other = Stack()
    while not source.is_empty():
        current = source.pop()
        while not other.is_empty() and other.peek() > current:
            source.push(other.pop())
        other.push(current)
    while not other.is_empty():
        source.push(other.pop())
    return source.items
