from judge.kit import ListNode


def cycle_length(head: ListNode | None) -> int:
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            length = 1
            while fast.next is not slow:
                fast = fast.next
                length += 1
            return length
    return 0
