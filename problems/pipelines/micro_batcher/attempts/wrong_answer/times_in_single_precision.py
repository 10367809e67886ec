"""Keeps the arrival in float32."""

import struct


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.max_size, self.max_wait = max_size, max_wait
        self.waiting, self.first = [], 0.0

    def submit(self, request_id, now):
        due = self.flush(now)
        if not self.waiting:
            self.first = struct.unpack("f", struct.pack("f", now))[0]
        self.waiting.append(request_id)
        if len(self.waiting) == self.max_size or self.max_wait == 0:
            batch, self.waiting = self.waiting, []
            return [*due, batch]
        return due

    def flush(self, now):
        if not self.waiting or now - self.first < self.max_wait:
            return []
        batch, self.waiting = self.waiting, []
        return [batch]
