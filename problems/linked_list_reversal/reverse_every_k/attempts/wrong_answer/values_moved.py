"""Moves the values and keeps the links."""


def reverse_every_k(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node = head
    for start in range(0, len(values), k):
        for val in reversed(values[start : start + k]):
            node.val = val
            node = node.next
    return head
