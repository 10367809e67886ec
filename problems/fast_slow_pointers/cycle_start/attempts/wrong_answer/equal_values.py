"""Takes the first value that comes again for the start."""


def cycle_start(head):
    seen = set()
    while head:
        if head.val in seen:
            return head
        seen.add(head.val)
        head = head.next
    return None
