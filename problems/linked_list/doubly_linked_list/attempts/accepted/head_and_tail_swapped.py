class Node:
    def __init__(self, value, prev, next):
        self.value, self.prev, self.next = value, prev, next


class LinkedDeque:
    def __init__(self):
        self.head = self.tail = None
        self.forward = True

    def after(self, node):
        return node.next if self.forward else node.prev

    def link(self, one, other):
        """Let `other` follow `one` in the order as it is now; one of them may be None."""
        if self.forward:
            if one:
                one.next = other
            if other:
                other.prev = one
        else:
            if one:
                one.prev = other
            if other:
                other.next = one

    def push_front(self, value):
        node = Node(value, None, None)
        self.link(node, self.head)
        self.head = node
        if self.tail is None:
            self.tail = node

    def push_back(self, value):
        node = Node(value, None, None)
        self.link(self.tail, node)
        self.tail = node
        if self.head is None:
            self.head = node

    def pop_front(self):
        if self.head is None:
            raise IndexError
        node = self.head
        self.unlink(node)
        return node.value

    def pop_back(self):
        if self.tail is None:
            raise IndexError
        node = self.tail
        self.unlink(node)
        return node.value

    def unlink(self, node):
        before, after = (node.prev, node.next) if self.forward else (node.next, node.prev)
        if before or after:
            self.link(before, after)
        if node is self.head:
            self.head = after
        if node is self.tail:
            self.tail = before

    def remove(self, value):
        node = self.head
        while node and node.value != value:
            node = self.after(node)
        if node is None:
            return False
        self.unlink(node)
        return True

    def reverse(self):
        self.forward = not self.forward
        self.head, self.tail = self.tail, self.head

    def values(self):
        found, node = [], self.head
        while node:
            found.append(node.value)
            node = self.after(node)
        return found
