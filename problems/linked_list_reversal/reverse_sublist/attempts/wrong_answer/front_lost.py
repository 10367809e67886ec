"""Returns the reversed sub-list with the rest and loses the nodes before it."""


def reverse_sublist(head, start, end):
    node = head
    for _ in range(start - 1):
        node = node.next
    first, reversed_part = node, None
    for _ in range(end - start + 1):
        node.next, reversed_part, node = reversed_part, node, node.next
    first.next = node
    return reversed_part
