"""Starts at the second node and leaves the first one out."""


def reverse_list(head):
    if head is None or head.next is None:
        return head
    turned, node = None, head.next
    while node:
        rest = node.next
        node.next = turned
        turned, node = node, rest
    return turned
