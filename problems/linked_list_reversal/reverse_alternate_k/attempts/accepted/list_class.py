class NodeList:
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
    result = NodeList()
    node = head
    reverse_group = True
    while node is not None:
        stack = []
        while node is not None and len(stack) < k:
            stack.append(node)
            node = node.next
        for next_node in reversed(stack) if reverse_group else stack:
            result.add(next_node)
        reverse_group = not reverse_group
    return result.close()
