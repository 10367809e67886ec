"""Reverses the rest of the list after each node."""


def reverse(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def rearrange_list(head):
    node = head
    while node:
        node.next = reverse(node.next)
        node = node.next
    return head
