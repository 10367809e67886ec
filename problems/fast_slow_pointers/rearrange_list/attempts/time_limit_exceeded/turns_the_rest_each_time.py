"""Turns the rest of the list round after each node."""


def turn(node):
    back = None
    while node:
        node.next, back, node = back, node, node.next
    return back


def rearrange_list(head):
    node = head
    while node:
        node.next = turn(node.next)
        node = node.next
    return head
