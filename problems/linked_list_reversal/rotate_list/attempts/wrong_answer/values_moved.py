"""Moves the values and keeps the links."""


def rotate_list(head, k):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    if values:
        split = len(values) - k % len(values)
        values = values[split:] + values[:split]
    node = head
    for val in values:
        node.val, node = val, node.next
    return head
