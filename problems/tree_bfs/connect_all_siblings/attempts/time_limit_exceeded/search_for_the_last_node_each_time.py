"""Follows `next` from the root to the end for each node that is added."""


def connect_all_siblings(root):
    def add(child):
        end = root
        while end.next:
            end = end.next
        end.next = child

    node = root
    while node:
        if node.left:
            add(node.left)
        if node.right:
            add(node.right)
        node = node.next
