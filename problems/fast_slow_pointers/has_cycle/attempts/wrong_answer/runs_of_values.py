"""Takes four values that occur again in the same order for a cycle."""


def has_cycle(head):
    seen = set()
    while head and head.next and head.next.next:
        key = (head.val, head.next.val, head.next.next.val, head.next.next.next and head.next.next.next.val)
        if key in seen:
            return True
        seen.add(key)
        head = head.next
    return False
