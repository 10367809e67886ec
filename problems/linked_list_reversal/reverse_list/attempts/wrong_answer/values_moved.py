"""Writes the values back in reverse order and keeps the links."""


def reverse_list(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    node = head
    while node:
        node.val = values.pop()
        node = node.next
    return head
