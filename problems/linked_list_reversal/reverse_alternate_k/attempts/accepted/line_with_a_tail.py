class Line:
    def __init__(self):
        self.head = None
        self.tail = None

    def add(self, node):
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node

    def close(self):
        if self.tail is not None:
            self.tail.next = None
        return self.head


def reverse_alternate_k(head, k):
    line = Line()
    node = head
    turn = True
    while node is not None:
        stack = []
        while node is not None and len(stack) < k:
            stack.append(node)
            node = node.next
        for item in reversed(stack) if turn else stack:
            line.add(item)
        turn = not turn
    return line.close()
