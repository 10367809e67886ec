"""Reverses the links up to the middle, and does not restore them."""


def middle_node(head):
    before, slow, fast = None, head, head
    while fast and fast.next:
        fast = fast.next.next
        slow.next, before, slow = before, slow, slow.next
    return slow
