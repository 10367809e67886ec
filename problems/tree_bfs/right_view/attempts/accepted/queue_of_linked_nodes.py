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


def right_view(root):
    result = []
    if root is None:
        return result
    queue = Queue()
    queue.push(root)
    while queue.size > 0:
        last = None
        for _ in range(queue.size):
            last = queue.pop()
            for child in (last.left, last.right):
                if child is not None:
                    queue.push(child)
        result.append(last.val)
    return result
