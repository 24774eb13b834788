#include "ui/kiosk/qr_code.h"

#include <QPainter>
#include <QQuickWindow>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace turnbell::ui {
namespace {

constexpr int kQuiet = 4;  // modules

/// Error correction M: a screen has no scratches, but reflections.
QImage modulesOf(const QString& content) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), QRcode_free};
    if (!code) {
        return {};
    }
    QImage modules{code->width + 2 * kQuiet, code->width + 2 * kQuiet, QImage::Format_RGB32};
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0) {
                modules.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
            }
        }
    }
    return modules;
}

}  // namespace

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem{parent} {
    setAntialiasing(false);
    setSmooth(false);
}

void QrCode::setContent(const QString& content) {
    if (content == content_) {
        return;
    }
    content_ = content;
    modules_ = content.isEmpty() ? QImage{} : modulesOf(content);
    update();
    emit contentChanged();
}

void QrCode::paint(QPainter* painter) {
    if (modules_.isNull()) {
        return;
    }
    const auto pixels = window() == nullptr ? 1.0 : window()->effectiveDevicePixelRatio();
    const auto room = static_cast<int>(std::min(width(), height()) * pixels);
    const auto side = modules_.width() * (room / modules_.width()) / pixels;
    const auto inTheMiddle = [&](double all) { return static_cast<int>((all - side) / 2 * pixels) / pixels; };
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF{inTheMiddle(width()), inTheMiddle(height()), side, side}, modules_);
}

}  // namespace turnbell::ui
