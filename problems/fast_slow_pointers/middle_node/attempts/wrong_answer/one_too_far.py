"""Moves one node too far when the number of nodes is odd."""


def middle_node(head):
    slow = fast = head
    while fast and slow.next:
        slow = slow.next
        fast = fast.next and fast.next.next
    return slow
