#include "host/core/inbound/vocabulary.h"

#include <array>

namespace turnbell {
namespace {

// Simplified and traditional. TD is what Chinese operators' texts ask for to end a subscription.
constexpr std::array kRows{
    WordRow{Word::Stop,
            "停止, 停, 退订, 退訂, 退定, 取消订阅, 取消訂閱, 别发了, 別發了, 不要发了, 不要再发, 不要再发了, "
            "不要再發了, 不要发短信, 不要再发短信, "
            "别再发了, 停止发送, 停止發送, 停止短信, 拒收, td, tuiding, 不要再给我发短信了, "
            "不要再给我发短信, 别再给我发短信了, 别给我发短信, 取消短信, 取消通知短信, 回复td, 請停止, "
            "不要再傳, 不要發簡訊, 别再发短信"},
    WordRow{Word::StopSurvey,
            "不要问卷, 不要再发问卷, 别再发问卷, 不要发问卷, 不要問卷, 不要再發問卷, 不要再发调查"},
    WordRow{Word::StopAlone, "结束, 結束, 终止, 終止"},
    WordRow{Word::Start, "开始, 開始, 恢复, 恢復, 订阅, 訂閱, 重新订阅, 重新訂閱, 重新开始"},
    WordRow{Word::Help, "帮助, 幫助, 帮忙, 幫忙, 求助, 帮帮我, bangzhu"},
    WordRow{Word::Cancel,
            "取消, 取消掉, 我要取消, 我想取消, 取销, quxiao, 帮我取消, 撤销, 撤銷, 帮我取消一下, 取消一下, "
            "帮忙取消"},
    WordRow{Word::Yes,
            "是, 是的, 对, 對, 对的, 好, 好的, 好吧, 可以, 可以的, 行, 没问题, 沒問題, 确认, 確認, 同意, 要, "
            "嗯, 嗯嗯, ok, 我确认, 确定, 確定, 当然, "
            "好呀, 好啊, 收到, shi, hao, haode, 我会来, 会来, 我会到, 好的我会来, 没事, 行的"},
    WordRow{Word::No,
            "不, 不是, 不要, 否, 不行, 不可以, 不能, 没有, 沒有, 不用, 不用了, 拒绝, 拒絕, 不同意, 不好, "
            "不确认, bu, buyao, 来不了, 我来不了, 没空, 没时间, 去不了"},
    WordRow{Word::Here,
            "到了, 我到了, 已到, 已经到了, 已經到了, 我已经到了, 我已經到了, 我在, 我在这里, 我在這裡, "
            "我在这儿, 来了, 來了, 我来了, 我來了, 到达, "
            "已到达, 我到了啊, 刚到, 剛到, 我刚到, 我们到了, daole, wodaole, dao le, wo dao le, 我已到, "
            "到啦, 我到啦, 我到门口了, 到门口了, 我已到达, 人到了, 我们来了, 我已经来了, 我在门口"},
    WordRow{Word::Late,
            "迟到, 遲到, 晚到, 会迟到, 我会迟到, 我會遲到, 要迟到了, 我要迟到了, 晚点到, 晚點到, 我晚点到, "
            "会晚点到, 我会晚点到, 我会晚到, 会晚到, 晚一点到, "
            "来晚了, 堵车, 堵車, 堵车了, 迟到了, 我迟到了, 可能会迟到, 迟点到, 迟一点, chidao"},
    WordRow{Word::LateBy,
            "后到, 後到, 内到, 就到, 到, 后到达, 后我到, 我到, 晚, 大概晚, 我要晚到, 要晚到, 大概, 我大概, "
            "我要迟到, 我迟到, 我晚到, 迟到"},
    WordRow{Word::MoreTime,
            "更多时间, 更多時間, 需要更多时间, 需要更多時間, 我需要更多时间, 我需要更多時間, 需要时间, "
            "需要時間, 多点时间, 多點時間, 再给点时间, "
            "多给点时间, 多给我点时间, 等一下, 等等, 等等我, 等我, 再等一下, 请等一下, 等我一下, 等会儿, "
            "稍等, 还没好, 還沒好, 延后, 延後, 推迟, 推遲"},
    WordRow{Word::MoreTimeBy,
            "再等, 等, 再给我, 给我, 还要, 再等我, 等我, 还需要, 需要, 能等我吗, 可以等我吗, 能等吗, 请等我"},
    WordRow{Word::Leave,
            "离开, 離開, 我离开了, 退出, 退出排队, 退出排隊, 我走了, 走了, 不来了, 不來了, 我不来了, "
            "我不來了, 不去了, 我不去了, 来不了, 來不了, 我来不了, 去不了, 我来不了了, 取消排队, "
            "取消排隊, 不排了, 我不排了, 放弃, 放棄, 放弃排队, 不等了, 我不等了, likai, 我不想等了, "
            "不想等了, 不用等我了, 别等我了, 我先走了, 先走了"},
    WordRow{Word::LeaveVisit,
            "取消预约, 取消預約, 取消挂号, 取消掛號, 取消就诊, 取消访问, 我想取消预约, 我要取消预约, "
            "帮我取消预约, 取消我的预约"},
    WordRow{Word::Back,
            "回来, 回來, 回来了, 回來了, 我回来了, 我回來了, 重新排队, 重新排隊, 返回, 回到队伍, 再排队, "
            "huilaile"},
    WordRow{Word::Undo, "发错了, 發錯了, 弄错了, 弄錯了, 搞错了, 搞錯了"},
    WordRow{Word::Status,
            "状态, 狀態, 进度, 進度, 位置, 我的位置, 还要多久, 還要多久, 还有多久, 還有多久, 多久, 要等多久, "
            "等多久, 还要等多久, 還要等多久, 排到哪了, 排到几号了, "
            "前面几个人, 前面幾個人, 前面还有几个人, 前面还有多少人, 前面多少人, 前面有几个人, 还有几个人, "
            "還有幾個人, 第几个, 我第几个, 到我了吗, 什么时候到我, "
            "什么时候轮到我, 轮到我了吗, 等候时间, 等待时间, 等待時間, 查询, 查詢, 轮到我没有, 到我没有, "
            "还要排多久, 现在几号了, 叫到几号了, 现在到几号了"},
    WordRow{Word::Info,
            "信息, 资讯, 資訊, 咨询, 諮詢, 资料, 地址, 营业时间, 營業時間, 详情, 詳情, 在哪里, 在哪, xinxi"},
    WordRow{Word::Join,
            "加入, 排队, 排隊, 取号, 取號, 报到, 報到, 签到, 簽到, 挂号, 掛號, 我要排队, 我要排隊, 我想排队, "
            "登记, 登記, 预约, 預約, 加入排队, 加入队伍, paidui"},
    WordRow{Word::ScopeAll, "全部, 所有, 所有短信, 短信, 一切, 簡訊, 消息"},
    WordRow{Word::ScopeVisit, "就诊, 预约, 預約, 排队短信, 排队通知"},
    WordRow{Word::ScopeSurvey, "调查, 調查, 问卷, 問卷, 调查问卷, 评价, 回访"},
    WordRow{Word::ScopeNotice, "通知, 公告, 广告, 廣告"},
    WordRow{Word::Courtesy,
            "请, 請, 谢谢, 謝謝, 谢谢您, 谢谢你, 谢谢你们, 謝謝您, 多谢, 多謝, 感谢, 感謝, 你好, 您好, 麻烦, "
            "麻煩, 麻烦您, 麻烦了, 不好意思, 抱歉, 对不起, "
            "對不起, 辛苦了, 早上好, 下午好, 晚上好, 吧, 哦, 啊, 呢"},
    WordRow{Word::Signature,
            "发自我的*, 发自*, 發自我的*, 来自我的*, 來自我的*, 从我的*, 從我的*, 发送自*, 傳送自*"},
    WordRow{Word::Minutes, "分钟, 分鐘, 分, 分钟后, 分鐘後"},
    WordRow{Word::Points, "分, 星, 颗星, 顆星, 个星, 個星, 星级, 分吧, 颗, 顆"},
    WordRow{Word::Unit,
            "星期, 周一, 礼拜, 明天, "
            "点, 點, 点钟, 點鐘, 小时, 小時, 个小时, 個小時, 分钟, 分鐘, 天, 日, 号, 號, 次, 个人, 個人, 人, "
            "位, 名, 元, 块, 塊, 块钱, 岁, 歲, 楼, "
            "樓, 层, 層, 周, 年, 月, 个月, 個月, 秒, 遍, 趟, 个, 個, 点半, 折, 多"},
    WordRow{Word::About, "大概, 约, 約, 大约, 大約, 差不多, 将近"},
    WordRow{Word::Place,
            "星期, 周一, 礼拜, 明天, "
            "第, 等了, 约, 大约, 差不多, 上午, 下午, 晚上, 超过, 将近"},
    WordRow{Word::Negation, "不, 不是, 没, 沒, 没有, 沒有, 别, 不到, 不给, 不給, 不值"},
    WordRow{Word::Cue,
            "给, 給, 打, 评, 評, 打分, 评分, 評分, 评分是, 我给, 我給, 我打, 我评, 给你们, 給你們, 给个, "
            "满意度, 满分, 滿分, 给你, 必须"},
    WordRow{Word::Joiner, "或, 或者, 到, 至, 和"},
    WordRow{Word::Half, "点五分, 分半, 个半"},
    WordRow{Word::Praise,
            "很好, 好评, 好評, 非常好, 满意, 滿意, 很满意, 很滿意, 非常满意, 非常滿意, 十分满意, 不错, 不錯, "
            "很不错, 棒, 太棒了"},
    WordRow{Word::Blame, "差评, 差評, 差, 很差, 太差了, 糟糕"},
    WordRow{Word::Neither, "一般, 一些, 一直, 一样, 十分, 一下, 一点, 三心二意"},
    WordRow{Word::Filler, "是, 我, 的, 了, 吧, 你们, 你們, 服务, 我的, 就, 个, 啊"},
    WordRow{Word::Weak, "两, 兩, 一, 二, 十分"},
    WordRow{Word::Zero, "零, 〇"},
    WordRow{Word::One, "一, 壹"},
    WordRow{Word::Two, "二, 两, 兩, 贰, 貳"},
    WordRow{Word::Three, "三, 叁"},
    WordRow{Word::Four, "四, 肆"},
    WordRow{Word::Five, "五, 伍"},
    WordRow{Word::Six, "六, 陆"},
    WordRow{Word::Seven, "七, 柒"},
    WordRow{Word::Eight, "八, 捌"},
    WordRow{Word::Nine, "九, 玖"},
    WordRow{Word::Ten, "十, 拾, 十分"},
};

}  // namespace

const LanguageWords& chineseWords() {
    static constexpr LanguageWords kWords{"zh", kRows};
    return kWords;
}

}  // namespace turnbell
