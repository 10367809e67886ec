"""Marks visited nodes by overwriting their values."""


def cycle_start(head):
    while head and head.val != "seen":
        head.val = "seen"
        head = head.next
    return head
