class Node:
    def __init__(self, value):
        self.value = value
        self.prev = None
        self.next = None


class LinkedDeque:
    def __init__(self):
        self.head = Node(None)
        self.tail = Node(None)
        self.head.next = self.tail
        self.tail.prev = self.head
        self.is_reversed = False

    def insert_between(self, value, before, after):
        node = Node(value)
        node.prev = before
        node.next = after
        before.next = node
        after.prev = node

    def delete(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev
        return node.value

    def push_front(self, value):
        if self.is_reversed:
            self.insert_between(value, self.tail.prev, self.tail)
        else:
            self.insert_between(value, self.head, self.head.next)

    def push_back(self, value):
        if self.is_reversed:
            self.insert_between(value, self.head, self.head.next)
        else:
            self.insert_between(value, self.tail.prev, self.tail)

    def pop_front(self):
        if self.head.next is self.tail:
            raise IndexError("pop from an empty list")
        if self.is_reversed:
            return self.delete(self.tail.prev)
        return self.delete(self.head.next)

    def pop_back(self):
        if self.head.next is self.tail:
            raise IndexError("pop from an empty list")
        if self.is_reversed:
            return self.delete(self.head.next)
        return self.delete(self.tail.prev)

    def all_nodes(self):
        nodes = []
        if self.is_reversed:
            node = self.tail.prev
            while node is not self.head:
                nodes.append(node)
                node = node.prev
        else:
            node = self.head.next
            while node is not self.tail:
                nodes.append(node)
                node = node.next
        return nodes

    def remove(self, value):
        for node in self.all_nodes():
            if node.value == value:
                self.delete(node)
                return True
        return False

    def reverse(self):
        self.is_reversed = not self.is_reversed

    def values(self):
        return [node.value for node in self.all_nodes()]
