"""Turns the links round on its way to the middle, and leaves them so."""


def middle_node(head):
    before, slow, fast = None, head, head
    while fast and fast.next:
        fast = fast.next.next
        slow.next, before, slow = before, slow, slow.next
    return slow
