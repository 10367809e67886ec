"""Moves the values and leaves the nodes where they are."""


def rearrange_list(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node, place = head, 0
    while node:
        node.val = values[place // 2] if place % 2 == 0 else values[-1 - place // 2]
        node, place = node.next, place + 1
    return head
