"""Takes the first duplicate value for the start of the cycle."""


def cycle_start(head):
    seen = set()
    while head:
        if head.val in seen:
            return head
        seen.add(head.val)
        head = head.next
    return None
