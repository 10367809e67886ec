"""Keeps the node that was compared last, and walks to the one before it each time."""


def palindrome_list(head):
    front, end = head, None
    while front is not None and front is not end:
        back = front
        while back.next is not end:
            back = back.next
        if back.val != front.val:
            return False
        if back is front:
            return True
        front, end = front.next, back
    return True
