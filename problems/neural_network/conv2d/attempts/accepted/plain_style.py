import numpy as np


class Convolution:
    def __init__(self, kernels, stride, padding):
        self.kernels = kernels
        self.stride = stride
        self.padding = padding

    def size(self, length, kernel_length):
        return (length + 2 * self.padding - kernel_length) // self.stride + 1

    def padded(self, channel):
        h, w = channel.shape
        p = self.padding
        big = np.zeros((h + 2 * p, w + 2 * p))
        for i in range(h):
            big[p + i, p : p + w] = channel[i]
        return big

    def apply(self, image):
        channels = [self.padded(channel) for channel in image]
        kernel_count, channel_count, kh, kw = self.kernels.shape
        oh = self.size(image.shape[1], kh)
        ow = self.size(image.shape[2], kw)
        outputs = []
        for f in range(kernel_count):
            output = np.zeros((oh, ow))
            for a in range(channel_count):
                for u in range(kh):
                    for v in range(kw):
                        weight = self.kernels[f, a, u, v]
                        last_row = u + (oh - 1) * self.stride
                        last_column = v + (ow - 1) * self.stride
                        part = channels[a][u : last_row + 1 : self.stride, v : last_column + 1 : self.stride]
                        output += weight * part
            outputs.append(output)
        return np.array(outputs)


def conv2d(image, kernels, stride, padding):
    return Convolution(kernels, stride, padding).apply(image)
