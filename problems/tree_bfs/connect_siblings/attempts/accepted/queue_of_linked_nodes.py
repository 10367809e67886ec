class Entry:
    def __init__(self, node):
        self.node = node
        self.next = None


class Queue:
    def __init__(self):
        self.first = None
        self.last = None
        self.size = 0

    def push(self, node):
        entry = Entry(node)
        if self.first is None:
            self.first = entry
        else:
            self.last.next = entry
        self.last = entry
        self.size += 1

    def pop(self):
        entry = self.first
        self.first = entry.next
        self.size -= 1
        return entry.node


def connect_siblings(root):
    queue = Queue()
    if root is not None:
        queue.push(root)
    while queue.size > 0:
        previous = None
        for _ in range(queue.size):
            node = queue.pop()
            if previous is not None:
                previous.next = node
            previous = node
            for child in (node.left, node.right):
                if child is not None:
                    queue.push(child)
