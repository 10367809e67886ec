"""Moves the values and keeps the links."""


def rearrange_list(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node, index = head, 0
    while node:
        node.val = values[index // 2] if index % 2 == 0 else values[-1 - index // 2]
        node, index = node.next, index + 1
    return head
