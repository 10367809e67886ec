"""Moves the values and keeps the links."""


def reverse_alternate_k(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    for start in range(0, len(values), 2 * k):
        values[start : start + k] = values[start : start + k][::-1]
    node = head
    for val in values:
        node.val, node = val, node.next
    return head
